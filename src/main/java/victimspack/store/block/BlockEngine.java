package victimspack.store.block;

import org.h2.api.TableEngine;
import org.h2.command.ddl.CreateTableData;
import org.h2.table.Table;

/** By this H2 makes, and makes again where a store is opened, the tables that {@link Blocks} declares. */
public final class BlockEngine implements TableEngine {

    @Override
    public Table createTable(CreateTableData data) {
        return new BlockTable(data, Integer.parseInt(data.tableEngineParams.get(0)));
    }
}
