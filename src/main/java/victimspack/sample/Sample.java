package victimspack.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes a folder of synthetic extracts, with the texts, names and reference data of a pack. Marked {@code synthetic: true} in
 * its pack.yaml. Crimes are made and written one at a time: memory does not grow with their number.
 */
public final class Sample {

    private Sample() {}

    /** Writes all files, with all comments. */
    public static SampleLedger write(Path folder, SampleOptions options) {
        return write(folder, options, id -> true);
    }

    /**
     * Writes all files, over those of the same names; the folder is made where it does not exist.
     *
     * @param commented whether a measure, a priority or a section of text of this id is one that comments may be about
     * @return the flaws planted: none unless the options ask for them
     * @throws UncheckedIOException where the folder cannot be written
     */
    public static SampleLedger write(Path folder, SampleOptions options, Predicate<String> commented) {
        Span span = Span.of(options);
        try {
            Files.createDirectories(folder);
            ReferenceFiles.write(folder, span, commented);
            return writeExtracts(folder, options, span);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample could not be written to " + folder, e);
        }
    }

    private static SampleLedger writeExtracts(Path folder, SampleOptions options, Span span) throws IOException {
        long seed = options.seed();
        try (Table crimes = new Table(folder.resolve(CrimesFile.NAME), CrimesFile.HEADER);
                Table referrals = new Table(folder.resolve(ReferralsFile.NAME), ReferralsFile.HEADER);
                Table surveys = new Table(folder.resolve(SurveysFile.NAME), SurveysFile.HEADER);
                Table updates = new Table(folder.resolve(UpdatesFile.NAME), UpdatesFile.HEADER);
                Table reviews = new Table(folder.resolve(ReviewsFile.NAME), ReviewsFile.HEADER);
                Table audits = new Table(folder.resolve(AuditsFile.NAME), AuditsFile.HEADER);
                Table population = new Table(folder.resolve(AuditsFile.POPULATION_NAME), AuditsFile.POPULATION_HEADER);
                Table training = new Table(folder.resolve(TrainingFile.NAME), TrainingFile.HEADER)) {
            CrimesFile crimesFile = new CrimesFile(crimes, span, seed);
            ReferralsFile referralsFile = new ReferralsFile(referrals, span, seed);
            SurveysFile surveysFile = new SurveysFile(surveys, span, seed);
            UpdatesFile updatesFile = new UpdatesFile(updates, span, seed);
            ReviewsFile reviewsFile = new ReviewsFile(reviews, span, seed);
            AuditsFile auditsFile = new AuditsFile(audits, span, seed);
            new Crimes(options, span).each(crime -> {
                crimesFile.write(crime);
                referralsFile.write(crime);
                surveysFile.write(crime);
                updatesFile.write(crime);
                reviewsFile.write(crime);
                auditsFile.write(crime);
            });
            auditsFile.writePopulation(population);
            new TrainingFile(training, span, options).write();
            if (!options.flaws()) {
                return new SampleLedger(Map.of());
            }
            CrimeFlaws crimeFlaws = new CrimeFlaws(crimes, span);
            LinkedFlaws linked = new LinkedFlaws(span, crimeFlaws.plantSoundCrime());
            OtherFlaws other = new OtherFlaws(span);
            return SampleLedger.of(
                    crimeFlaws.plant().planted(),
                    linked.referrals(referrals).planted(),
                    linked.surveys(surveys).planted(),
                    linked.updates(updates).planted(),
                    linked.reviews(reviews).planted(),
                    other.training(training).planted(),
                    other.audits(audits).planted(),
                    other.commentary(folder));
        }
    }
}
