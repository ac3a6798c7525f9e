package victimspack.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A folder on whose disk work stops at a chosen change, as it does where the process is killed there: what changes a file
 * or a folder is counted, and from the chosen one on nothing is changed any more.
 */
public final class StoppingDisk {

    /** The process is dead. Nothing that is not a test's own may catch it. */
    public static final class Stopped extends Error {
        private Stopped(int change) {
            super("stopped at change " + change, null, false, false);
        }
    }

    private final Path folder;
    private final StoppingProvider provider;
    private final StoppingFileSystem system;
    private int stopAt = Integer.MAX_VALUE;
    private boolean halfway;
    private boolean twoDisks;
    private int changes;

    /** @param folder as the system has it */
    public StoppingDisk(Path folder) {
        this.folder = folder;
        this.provider = new StoppingProvider(this, folder.getFileSystem().provider());
        this.system = new StoppingFileSystem(this, folder.getFileSystem());
    }

    /** The folder; work that is to stop is given this path. */
    public Path folder() {
        return path(folder);
    }

    /** Lets nothing be moved from one folder to another, as between two disks. */
    public StoppingDisk asTwo() {
        twoDisks = true;
        return this;
    }

    /**
     * Counts anew, and stops at a change.
     *
     * @param change  the first is 1
     * @param halfway whether what takes time is half done then: a file is opened for writing and empty, half of it copied
     */
    public void stopAt(int change, boolean halfway) {
        this.changes = 0;
        this.stopAt = change;
        this.halfway = halfway;
    }

    /** The next process may change what it will; says whether the one before was stopped. */
    public boolean goOn() {
        boolean stopped = changes >= stopAt;
        stopAt = Integer.MAX_VALUE;
        return stopped;
    }

    /** Work that may be broken off by an input or output error. */
    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    void change(Change half) throws IOException {
        changes++;
        if (changes >= stopAt) {
            if (changes == stopAt && halfway) {
                half.make();
            }
            throw new Stopped(stopAt);
        }
    }

    Path path(Path path) {
        return (Path) Proxy.newProxyInstance(
                StoppingDisk.class.getClassLoader(),
                new Class<?>[] {Path.class, OnDisk.class},
                (self, method, args) -> call(path, method, args));
    }

    /** A path of such a disk. */
    private interface OnDisk {
        Path real();
    }

    static Path real(Path path) {
        return path instanceof OnDisk disk ? disk.real() : path;
    }

    private Object call(Path path, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("real")) {
            return path;
        }
        if (method.getName().equals("getFileSystem")) {
            return system;
        }
        Object[] plain = args == null
                ? null
                : Arrays.stream(args)
                        .map(arg -> arg instanceof Path other ? real(other) : arg)
                        .toArray();
        try {
            Object result = method.invoke(path, plain);
            if (result instanceof Iterator<?> parts) {
                List<Path> all = new ArrayList<>();
                parts.forEachRemaining(part -> all.add(path((Path) part)));
                return all.iterator();
            }
            return result instanceof Path found ? path(found) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    FileSystemProvider provider() {
        return provider;
    }

    boolean isTwo() {
        return twoDisks;
    }
}
