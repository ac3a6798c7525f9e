package victimspack.measure;

/** A part of the pack that any framework may include or leave out. */
public enum Part {
    /** The milestones of milestones.csv by due date. */
    MILESTONES,
    /** Open actions, of actions.csv. */
    ACTIONS,
    /** Recommendations of inspectorates, of recommendations.csv. */
    RECOMMENDATIONS,
    /** Figures of other areas, of comparators.csv. */
    COMPARATORS,
    /** The framework's sections of text. */
    TEXTS,
    /** The units beside each other. */
    UNITS;

    /** Whether it stands in the pack where the framework says nothing of it. */
    public boolean isUsual() {
        return this != UNITS;
    }
}
