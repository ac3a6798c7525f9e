package victimspack.extract.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static ReadAhead.Parts<Integer> parts(Integer... all) {
        Iterator<Integer> left = List.of(all).iterator();
        return () -> left.hasNext() ? left.next() : null;
    }

    @Test
    void everyPartIsHandedOutInOrder() throws IOException {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(parts(3, 1, 2))) {
            assertThat(Arrays.asList(ahead.next(), ahead.next(), ahead.next(), ahead.next(), ahead.next()))
                    .containsExactly(3, 1, 2, null, null);
        }
    }

    @Test
    void aPartIsReadWhileTheOneBeforeItIsWorkedOn() throws Exception {
        CountDownLatch secondIsRead = new CountDownLatch(2);
        ReadAhead.Parts<Integer> parts = parts(1, 2);

        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            Integer part = parts.next();
            secondIsRead.countDown();
            return part;
        })) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThat(secondIsRead.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void faultsOfReadingComeAsTheyAre() {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            throw new IOException("no such file");
        })) {
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("no such file");
        }
        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            throw new IllegalArgumentException("no such row");
        })) {
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no such row");
        }
    }

    @Test
    void onePartAndNoMoreIsReadBeforeItIsAskedFor() throws IOException {
        List<Integer> read = new ArrayList<>();
        ReadAhead.Parts<Integer> parts = parts(1, 2, 3, 4);

        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            Integer part = parts.next();
            read.add(part);
            return part;
        })) {
            ahead.next();
        }

        assertThat(read).containsExactly(1, 2);
    }
}
