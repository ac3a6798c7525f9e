package victimspack.publish;

import java.nio.file.*;

public class WriteForEyes {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        byte[] x = victimspack.publish.excel.ExcelWriter.write(SamplePack.pack());
        System.out.println((System.nanoTime() - t) / 1000000);
        Files.write(Path.of(a[0] + ".xlsx"), x);
        Files.write(Path.of(a[0] + "-cover-report.docx"), victimspack.publish.word.WordWriter.write(SamplePack.pack()));
        System.out.println((System.nanoTime() - t) / 1000000);
    }
}
