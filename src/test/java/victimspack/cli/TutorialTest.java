package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the tutorial says, command by command, and compares what it shows; "..." there stands for anything. */
class TutorialTest {

    private static final Path PAGE = Path.of("docs/tutorial.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: file=(\\S+))?\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void everyCommandDoesWhatThePageShows() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        int commands = 0;
        while (block.find()) {
            String text = block.group(3);
            switch (block.group(1)) {
                case "console" -> commands += console(text);
                case "yaml" -> write(block.group(2), text);
                case "diff" -> change(block.group(2), text);
                default -> throw new IllegalStateException("a block of another kind: " + block.group());
            }
        }
        assertThat(commands).isEqualTo(10);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void change(String file, String diff) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = before.replace(signed(diff, "-"), signed(diff, "+"));
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.resolve(file), after);
    }

    private static String signed(String diff, String sign) {
        return diff.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    /** How many commands the block has. */
    private int console(String text) throws IOException {
        String[] parts = text.split("(?m)^\\$ ");
        for (int i = 1; i < parts.length; i++) {
            String[] shown = parts[i].split("\\n", 2);
            String told = run(shown[0].split(" "));
            assertThat(told).as(shown[0]).matches(pattern(shown[1]));
        }
        return parts.length - 1;
    }

    private String run(String... words) throws IOException {
        if (words[0].equals("cp")) {
            FileUtils.copyDirectory(
                    Path.of(words[2]).toFile(), folder.resolve(words[3]).toFile());
            return "";
        }
        assertThat(words[0]).isEqualTo("./victims-pack");
        List<String> args = new ArrayList<>();
        Stream.of(words)
                .skip(1)
                .map(word -> word.equals("my-force") ? in(word) : word)
                .forEach(args::add);
        if (!args.get(0).equals("init")) {
            args.addAll(List.of("--output", in("reports")));
        }
        Ended ended = Ended.of(args.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isIn(ExitCode.DONE.code(), ExitCode.REJECTED.code());
        return (ended.out() + ended.err()).replace(folder + "/", "").replace(folder + "\\", "");
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static Pattern pattern(String shown) {
        String pattern = Stream.of(shown.split("(?<=\\n)"))
                .map(line -> line.equals("...\n") ? "(?s:.*?)" : line(line))
                .collect(Collectors.joining());
        return Pattern.compile(pattern);
    }

    private static String line(String line) {
        return line.endsWith(" ...\n")
                ? Pattern.quote(line.substring(0, line.length() - 4)) + "[^\\n]*\\n"
                : Pattern.quote(line);
    }
}
