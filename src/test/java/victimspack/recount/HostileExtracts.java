package victimspack.recount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Extracts full of what a hasty program gets wrong; the same seed gives the same files.
 *
 * @param crimes   crimes a quarter, about
 * @param only     names of the files to write, without their ending; none: all of them
 * @param leftOut  columns to leave out, as {@code file.column}
 */
record HostileExtracts(
        long seed, int crimes, FinancialQuarter first, FinancialQuarter last, List<String> only, List<String> leftOut) {

    static HostileExtracts of(long seed, int crimes, FinancialQuarter first, FinancialQuarter last) {
        return new HostileExtracts(seed, crimes, first, last, List.of(), List.of());
    }

    HostileExtracts only(String... files) {
        return new HostileExtracts(seed, crimes, first, last, List.of(files), leftOut);
    }

    HostileExtracts without(String... columns) {
        return new HostileExtracts(seed, crimes, first, last, only, List.of(columns));
    }

    void writeTo(Path folder) throws IOException {
        Chance chance = new Chance(seed);
        Moments moments = new Moments(chance, first, last);
        Trend trend = new Trend(first.firstDay());
        int number = crimes * first.to(last).size();
        DraftCrimes crimeFile = new DraftCrimes(chance, moments, trend);
        crimeFile.addAll(number, last.plus(1));
        LinkedDrafts linked = new LinkedDrafts(chance, moments, trend);
        StaffDrafts staff = new StaffDrafts(chance, moments, trend);
        Stream<DraftFile> files = Stream.of(
                crimeFile.file,
                linked.referrals(crimeFile.crimes),
                linked.surveys(crimeFile.crimes),
                linked.updates(crimeFile.crimes),
                linked.reviews(crimeFile.crimes),
                staff.training(number / 4),
                staff.audits(number / 4));
        for (DraftFile file : files.filter(this::isWanted).toList()) {
            file.write(folder, chance, leftOutOf(file.name));
        }
        if (only.isEmpty()) {
            writeCommentary(folder);
        }
    }

    private boolean isWanted(DraftFile file) {
        return only.isEmpty() || only.contains(file.name);
    }

    private List<String> leftOutOf(String file) {
        return leftOut.stream()
                .filter(name -> name.startsWith(file + "."))
                .map(name -> name.substring(file.length() + 1))
                .toList();
    }

    /** One grade moderated by a person, which the calculated one must survive. */
    private void writeCommentary(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("commentary.csv"), """
                measure,quarter,comment,moderated_grade,moderation_reason,moderated_by,moderated_on
                vna-completion,%1$s,"Slow, but steady",Close Monitoring,"Recording changed, see note",A. Analyst,%2$s
                vps-offered,%1$s,No comment,,,,
                """.formatted(last, last.lastDay()), StandardCharsets.UTF_8);
    }
}
