/** Statistical process control: is a month's figure out of the ordinary, or the usual coming and going? */
@org.jspecify.annotations.NullMarked
package victimspack.grade.control;
