package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class JobTablesTest {

    @TempDir
    Path folder;

    /** A process can be killed between any two of the script's statements. */
    @Test
    void whatAnEarlierRunMadeInPartIsMadeWholeAndWhatItHoldsStays() {
        try (Database database = Database.open(folder.resolve("store"), Optional.empty())) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            new JobTables(database).create();
            jdbc.update("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, JOB_NAME, JOB_KEY) VALUES (1, 'job', 'key')");
            jdbc.execute("DROP TABLE BATCH_JOB_EXECUTION_CONTEXT");
            jdbc.execute("DROP SEQUENCE BATCH_STEP_EXECUTION_SEQ");

            new JobTables(database).create();

            assertThat(jdbc.queryForObject("SELECT JOB_NAME FROM BATCH_JOB_INSTANCE", String.class))
                    .isEqualTo("job");
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION_CONTEXT", Long.class))
                    .isZero();
            assertThat(jdbc.queryForObject("SELECT NEXT VALUE FOR BATCH_STEP_EXECUTION_SEQ", Long.class))
                    .isNotNull();
        }
    }
}
