package victimspack.job.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.job.failure.RunFailed;
import victimspack.job.settings.StoreKeySource;
import victimspack.job.settings.StoreKeySource.Kind;

class StoreKeyTest {

    @TempDir
    Path folder;

    private Optional<String> key(StoreKeySource source) throws IOException {
        try (WorkFolder work = WorkFolder.hold(folder.resolve("work"))) {
            return StoreKey.of(work, source, name -> name.equals("PACK_KEY") ? "two words" : null);
        }
    }

    @Test
    void isRandomInTheWorkFolderUnlessToldOtherwise() throws IOException {
        assertThat(key(StoreKeySource.USUAL))
                .isEqualTo(key(StoreKeySource.USUAL))
                .isPresent();
        assertThat(folder.resolve("work/store.key")).exists();
    }

    /** A machine that goes down while a key is written can leave a file of nothing; a store of no key would be open to all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "\0\0\0", "not hexadecimal, though as long as a key: sixty-four characters here."})
    void isMadeAnewWhereLessThanAWholeOneIsLeft(String left) throws IOException {
        Optional<String> before = key(StoreKeySource.USUAL);
        Path store = Files.createFile(folder.resolve("work/store-ab12.mv.db"));
        assertThat(key(StoreKeySource.USUAL)).isEqualTo(before);
        assertThat(store).exists();
        Files.writeString(folder.resolve("work/store.key"), left);
        assertThat(key(StoreKeySource.USUAL)).isNotEqualTo(before).get(STRING).matches("[0-9a-f]{64}");
        assertThat(store).doesNotExist();
    }

    @Test
    void isTheUsers() throws IOException {
        Files.writeString(folder.resolve("key"), "two words");
        Optional<String> fromFile =
                key(new StoreKeySource(Kind.FILE, folder.resolve("key").toString()));
        assertThat(fromFile).isEqualTo(key(new StoreKeySource(Kind.ENVIRONMENT, "PACK_KEY")));
        assertThat(fromFile.orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(folder.resolve("work/store.key")).doesNotExist();
    }

    @Test
    void isNone() throws IOException {
        assertThat(key(new StoreKeySource(Kind.NONE, ""))).isEmpty();
    }

    @Test
    void isMissedBySaying() {
        assertThatThrownBy(() -> key(new StoreKeySource(Kind.ENVIRONMENT, "OTHER_KEY")))
                .isInstanceOf(RunFailed.class)
                .hasMessage(
                        "store_key says that the store's key is in the environment variable OTHER_KEY, which is not set. Set it, or take store_key out of victims-pack.yaml.");
        assertThatThrownBy(() -> key(new StoreKeySource(Kind.FILE, "nowhere/key")))
                .hasMessage(
                        "store_key says that the store's key is in the file nowhere/key, which cannot be read. Put it there, or take store_key out of victims-pack.yaml.");
    }

    @Test
    void anotherKeyOfTheUsersIsAnotherStore() {
        StoreKeySource source = new StoreKeySource(Kind.ENVIRONMENT, "PACK_KEY");
        assertThat(StoreKey.storeName("ab12", source, Optional.of("one")))
                .isNotEqualTo(StoreKey.storeName("ab12", source, Optional.of("other")));
        assertThat(StoreKey.storeName("ab12", StoreKeySource.USUAL, Optional.of("one")))
                .isEqualTo("ab12");
    }
}
