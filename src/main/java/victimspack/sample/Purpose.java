package victimspack.sample;

/** What dice are thrown for; each has its own numbers, so that a change in one file leaves the others as they were. */
enum Purpose {
    CRIME,
    CARE,
    REFERRAL,
    SURVEY,
    UPDATE,
    REVIEW,
    AUDIT,
    TRAINING;

    int number() {
        return ordinal() + 1;
    }
}
