package victimspack.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import victimspack.extract.Quarter;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.schema.Extract;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.front.IdentityWords;

/**
 * What a run settles before it opens a store.
 *
 * @param hashes SHA-256 of the inputs, by name
 * @param parts  of the run's identity, besides inputs, edition and history
 */
record Prepared(
        RunRequest request,
        Framework framework,
        Quarter quarter,
        Inputs inputs,
        SortedMap<String, String> hashes,
        SortedMap<String, String> parts) {

    static Prepared of(RunRequest request) {
        // What the second processor can do meanwhile: to read the framework while inputs are found and opened, and to
        // read
        // every file once by itself while quarters are looked for.
        CompletableFuture<Framework> reading = CompletableFuture.supplyAsync(() -> framework(request));
        Inputs found = Inputs.open(
                request.input(), request.settings(), () -> known(reading).core());
        Framework framework = known(reading);
        UnitPacks.check(request, framework);
        CompletableFuture<SortedMap<String, String>> hashes =
                CompletableFuture.supplyAsync(() -> RunIdentity.inputs(found.files()));
        Quarter quarter = request.quarter().orElseGet(() -> latestQuarter(found, framework));
        LocalDate asOf = request.asOf().orElse(quarter.lastDay());
        Inputs inputs = found.asOf(asOf);
        ExtraTypes.check(framework, inputs.schema(Extract.CRIMES));
        return new Prepared(
                request, framework, quarter, inputs, known(hashes), parts(request, framework, quarter, asOf));
    }

    private static <T> T known(CompletableFuture<T> later) {
        try {
            return later.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }

    static Framework framework(RunRequest request) {
        ExtractSettings settings = request.settings();
        Path folder = Path.of(request.framework());
        return Files.isDirectory(folder)
                ? Frameworks.read(folder, settings)
                : Frameworks.builtIn(request.framework(), settings);
    }

    private static Quarter latestQuarter(Inputs inputs, Framework framework) {
        return LatestQuarter.of(Objects.requireNonNull(inputs.sources().get(framework.core())), inputs.context());
    }

    private static SortedMap<String, String> parts(
            RunRequest request, Framework framework, Quarter quarter, LocalDate asOf) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("age_bands", request.settings().ageBandsInWords());
        parts.put("as_of", asOf.toString());
        parts.put("audience", request.audience());
        if (request.strict()) {
            parts.put("disclosure", "strict");
        }
        if (request.byUnit()) {
            parts.put("by_unit", "yes");
        }
        parts.put("framework", framework.id() + " " + framework.hash());
        parts.put("limits", request.settings().limitsInWords());
        parts.put("max_quarantined", String.valueOf(request.maxQuarantined()));
        parts.put("program", ProgramVersion.get());
        parts.put("quarter", quarter.toString());
        return parts;
    }

    Editions editions() {
        return Editions.of(request.output(), quarter, request.audience().equals("restricted"));
    }

    /**
     * A run that makes an edition of the pack.
     *
     * @throws victimspack.publish.sealed.DamagedPack where a sealed pack that it stands beside is not as it was sealed
     */
    Plan making(PlannedEdition edition) {
        SealedHistory history = SealedHistory.of(
                request.output(),
                edition,
                IdentityWords.forceOf(inputs.front()),
                framework,
                inputs.front().synthetic());
        SortedMap<String, String> all = new TreeMap<>(parts);
        all.put("revision", String.valueOf(edition.name().revision()));
        if (!edition.reasons().isEmpty()) {
            all.put("reasons", String.join(" | ", edition.reasons()));
        }
        return plan(edition, history, all);
    }

    /** A run that makes no pack, told apart from others by its command. */
    Plan without(String command) {
        SortedMap<String, String> all = new TreeMap<>(parts);
        all.put("command", command);
        return plan(editions().first(), SealedHistory.NONE, all);
    }

    private Plan plan(PlannedEdition edition, SealedHistory history, SortedMap<String, String> all) {
        return new Plan(
                this,
                edition,
                history,
                RunIdentity.of(hashes, all, history.hashes()),
                new Places(request, edition.name()));
    }

    /** A run of which everything is settled that its identity is made of. */
    record Plan(
            Prepared prepared, PlannedEdition edition, SealedHistory history, RunIdentity identity, Places places) {}
}
