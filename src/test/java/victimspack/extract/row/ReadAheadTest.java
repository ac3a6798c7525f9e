package victimspack.extract.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static ReadAhead.Parts<Integer> parts(Integer... all) {
        Iterator<Integer> left = List.of(all).iterator();
        return () -> left.hasNext() ? left.next() : null;
    }

    @Test
    void everyPartIsHandedOutInOrder() throws IOException {
        List<Integer> met = new ArrayList<>();

        ReadAhead.each(parts(3, 1, 2), met::add);
        ReadAhead.each(parts(), met::add);

        assertThat(met).containsExactly(3, 1, 2);
    }

    /** Were it read only afterwards, the first part's work would never end. */
    @Test
    void aPartIsReadWhileTheOneBeforeItIsWorkedOn() throws IOException {
        CountDownLatch secondIsRead = new CountDownLatch(2);
        ReadAhead.Parts<Integer> parts = parts(1, 2);

        ReadAhead.each(
                () -> {
                    Integer part = parts.next();
                    secondIsRead.countDown();
                    return part;
                },
                part -> {
                    try {
                        secondIsRead.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });

        assertThat(secondIsRead.getCount()).isZero();
    }

    @Test
    void faultsOfReadingComeAsTheyAre() {
        assertThatThrownBy(() -> ReadAhead.each(
                        () -> {
                            throw new IOException("no such file");
                        },
                        part -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("no such file");
        assertThatThrownBy(() -> ReadAhead.each(
                        () -> {
                            throw new IllegalArgumentException("no such row");
                        },
                        part -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such row");
    }

    @Test
    void nothingIsReadOnceWorkHasFailed() {
        List<Integer> read = new ArrayList<>();
        ReadAhead.Parts<Integer> parts = parts(1, 2, 3, 4);

        assertThatThrownBy(() -> ReadAhead.each(
                        () -> {
                            Integer part = parts.next();
                            read.add(part);
                            return part;
                        },
                        part -> {
                            throw new IllegalStateException("no use for " + part);
                        }))
                .hasMessage("no use for 1");

        assertThat(read).containsExactly(1, 2);
    }
}
