package victimspack.sample;

/** A synthetic person: reference and characteristics, blank where not known. */
record Person(String ref, String age, String sex, String ethnicity, long lastReported) {

    private static final Mix<String> ETHNICITY =
            Mix.of("W1 330, W2 15, W3 2, W9 160, M1 8, M2 5, M3 9, M9 9, A1 52, A2 14, A3 22, A4 26, A9 30, B1 16,"
                    + " B2 32, B9 9, O2 12, O9 14, NS 235");
    private static final Mix<String> AGES = Mix.of("0 22, 18 175, 25 310, 35 215, 45 140, 55 80, 65 26, 75 9, - 23");

    static Person born(String ref, Offence offence, long reported, Dice dice) {
        double women = offence.code().equals("20A") || offence.code().equals("19C") ? 1 : 0.44;
        boolean man = offence.code().equals("17A") || offence.code().equals("19F") || !dice.chance(women);
        String sex = dice.chance(0.02) ? dice.chance(0.2) ? "X" : "U" : man ? "M" : "F";
        String ethnicity = dice.chance(0.01) ? "" : ETHNICITY.draw(dice);
        return new Person(ref, age(dice), sex, ethnicity, reported);
    }

    private static String age(Dice dice) {
        String from = AGES.draw(dice);
        return switch (from) {
            case "-" -> "";
            case "0" -> Integer.toString(dice.between(10, 17));
            case "18" -> Integer.toString(dice.between(18, 24));
            case "75" -> Integer.toString(dice.between(75, 91));
            default -> Integer.toString(Integer.parseInt(from) + dice.between(0, 9));
        };
    }

    Person reporting(long reported) {
        return new Person(ref, age, sex, ethnicity, reported);
    }
}
