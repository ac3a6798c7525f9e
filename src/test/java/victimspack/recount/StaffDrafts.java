package victimspack.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** training.csv and audits.csv in the making. */
final class StaffDrafts {

    private static final List<String> QUESTIONS = List.of(
            "code_compliant",
            "good_service",
            "acknowledged",
            "assessed_and_referred",
            "updated_in_time",
            "told_of_end",
            "vps_taken",
            "vps_used",
            "vps_reported_back");

    private final Chance chance;
    private final Moments moments;
    private final Trend trend;

    StaffDrafts(Chance chance, Moments moments, Trend trend) {
        this.chance = chance;
        this.moments = moments;
        this.trend = trend;
    }

    /** Courses due from half a year before the first quarter on, often on a month's last day, done then or not. */
    DraftFile training(int number) {
        DraftFile file = new DraftFile("training", "officer_ref unit course due_on completed_on");
        for (int i = 0; i < number; i++) {
            LocalDate due = moments.any().toLocalDate().minusDays(chance.oneIn(3) ? chance.between(1, 180) : 0);
            due = chance.oneIn(3) ? due.withDayOfMonth(due.lengthOfMonth()) : due;
            LocalDate completed = due.plusDays(chance.between(-60, 120));
            completed = chance.oneIn(4) ? completed.withDayOfMonth(completed.lengthOfMonth()) : completed;
            file.add(
                    "officer_ref", "OF" + i / 2,
                    "unit", chance.of("", "Sector East", "Wood Street, North"),
                    "course", i % 2 == 0 ? "Victims' Code" : "Needs assessment, part 1",
                    "due_on", due.toString(),
                    "completed_on", chance.blankOneIn(4, completed.toString()));
        }
        file.repeatSome(chance, row -> LinkedDrafts.with(row, "completed_on", ""));
        file.spoilSome(chance, "officer_ref", Flaws.TRAINING);
        return file;
    }

    DraftFile audits(int number) {
        DraftFile file = new DraftFile(
                "audits",
                "sample_ref crime_ref audited_on department category victim_sex victim_age victim_ethnicity "
                        + String.join(" ", QUESTIONS));
        IntStream.range(0, number).forEach(i -> addSample(file, i));
        file.repeatSome(chance, row -> LinkedDrafts.with(row, "code_compliant", "no", "vps_used", "na"));
        file.spoilSome(chance, "sample_ref", Flaws.AUDITS);
        return file;
    }

    private void addSample(DraftFile file, int i) {
        LocalDate day = moments.any().toLocalDate();
        Map<String, String> row = file.add(
                "sample_ref", "AU" + i,
                "crime_ref", chance.of("", "CR/00001", "NO-SUCH-CRIME"),
                "audited_on", day.toString(),
                "department", chance.of("CID", "Response, night\nand day"),
                "category", chance.of("", "burglary", "robbery"),
                "victim_sex", chance.of("", "F", "M", "unknown"));
        for (String question : QUESTIONS) {
            int share = question.equals("good_service") ? 80 : trend.worsening(day.atStartOfDay());
            row.put(question, chance.oneIn(8) ? chance.of("", "na") : chance.percent(share) ? "yes" : "no");
        }
    }
}
