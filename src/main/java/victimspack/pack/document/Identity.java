package victimspack.pack.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * What a pack is and is about; every format takes its title, running heads and properties from here.
 *
 * @param title     such as {@code Victim services performance}
 * @param period    such as {@code Quarter 2 2026-27, July to September 2026}
 * @param quarter   the reported quarter
 * @param force     such as {@code City of London Police}
 * @param author    the organisation that answers for it, for document properties
 * @param marking   on every page and sheet, such as {@code OFFICIAL | Public}
 * @param banner    words on every page and sheet that the pack is not to be taken for a published one, such as
 *                  {@code DRAFT | SYNTHETIC DATA}; null for a sealed pack of real data
 * @param audience  {@code public} or {@code restricted}
 * @param asOf      the day as of which open matters were judged; every date in a file's properties is made from it
 * @param keywords  for document properties
 * @param fileStem  the files' name without ending, such as {@code victims-performance-2026-27-q2}
 */
public record Identity(
        String title,
        String period,
        Quarter quarter,
        String force,
        String author,
        String marking,
        @Nullable String banner,
        String audience,
        LocalDate asOf,
        List<String> keywords,
        String fileStem) {}
