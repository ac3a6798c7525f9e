package victimspack.store;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables in which Spring Batch keeps its records of a job. */
public final class JobTables {

    private static final String SCRIPT = "org/springframework/batch/core/schema-h2.sql";

    private final Database database;

    public JobTables(Database database) {
        this.database = database;
    }

    /** Makes what an earlier run did not: one that was killed may have made some of them. */
    public void create() {
        ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource(SCRIPT));
        script.setContinueOnError(true);
        DatabasePopulatorUtils.execute(script, database.dataSource());
    }
}
