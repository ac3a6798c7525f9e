package victimspack.publish.excel;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The dot on a line, in the line's colour. */
final class Marker {

    private Marker() {}

    static void fill(CTMarker marker, byte[] colour) {
        CTShapeProperties looks = marker.addNewSpPr();
        looks.addNewSolidFill().addNewSrgbClr().setVal(colour);
        looks.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(colour);
    }
}
