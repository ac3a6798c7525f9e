package victimspack.disk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What {@code Files} asks of a {@link StoppingDisk}. */
final class StoppingProvider extends FileSystemProvider {

    private final StoppingDisk disk;
    private final FileSystemProvider real;

    StoppingProvider(StoppingDisk disk, FileSystemProvider real) {
        this.disk = disk;
        this.real = real;
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        return real.newInputStream(StoppingDisk.real(path), options);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (writes(options)) {
            disk.change(() -> real.newByteChannel(StoppingDisk.real(path), options, attributes)
                    .close());
        }
        return real.newByteChannel(StoppingDisk.real(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (writes(options)) {
            disk.change(() -> real.newFileChannel(StoppingDisk.real(path), options, attributes)
                    .close());
        }
        return real.newFileChannel(StoppingDisk.real(path), options, attributes);
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.change(() -> {});
        real.createDirectory(StoppingDisk.real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.change(() -> {});
        real.delete(StoppingDisk.real(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        if (disk.isTwo()
                && !StoppingDisk.real(from)
                        .getParent()
                        .equals(StoppingDisk.real(to).getParent())) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another disk");
        }
        disk.change(() -> {});
        real.move(StoppingDisk.real(from), StoppingDisk.real(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        disk.change(() -> {
            byte[] all = Files.readAllBytes(StoppingDisk.real(from));
            Files.write(StoppingDisk.real(to), Arrays.copyOf(all, all.length / 2));
        });
        real.copy(StoppingDisk.real(from), StoppingDisk.real(to), options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        disk.change(() -> {});
        real.setAttribute(StoppingDisk.real(path), attribute, value, options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        try (DirectoryStream<Path> found =
                real.newDirectoryStream(StoppingDisk.real(folder), path -> filter.accept(disk.path(path)))) {
            List<Path> all = StreamSupport.stream(found.spliterator(), false)
                    .map(disk::path)
                    .toList();
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return all.iterator();
                }

                @Override
                public void close() {}
            };
        }
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(StoppingDisk.real(one), StoppingDisk.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(StoppingDisk.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(StoppingDisk.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(StoppingDisk.real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(StoppingDisk.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(StoppingDisk.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(StoppingDisk.real(path), attributes, options);
    }

    @Override
    public String getScheme() {
        return "stopping";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
