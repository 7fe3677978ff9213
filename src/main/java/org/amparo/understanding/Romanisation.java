package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How people write a script on a keyboard of Latin letters, in no scheme and in all of them: {@code ya}, {@code ja} and {@code ia} for
 * {@code я}, {@code 7} and {@code h} for {@code ح}.
 *
 * <p>What both spellings have in common are the sounds: small letters, of which {@code aeiou} are vowels and {@code 2 3} are sounds that many
 * leave out, and {@code S Z C} for sh, zh, ch, {@code x G} for kh, gh.
 */
final class Romanisation {
    private static final String CYRILLIC_WRITTEN =
            "а a|б b|в v,v,w|г g|д d|е e,e,ye|ж zh,zh,j|з z|и i|й y,j,i|к k|л l|м m|н n|о o|п p|р r|с s"
                    + "|т t|у u|ф f|х h,kh,x|ц ts,c,c|ч ch,ch,4|ш sh|щ sch,shch,sh|ъ |ы y,y,i|ь |э e|ю yu,ju,iu|я ya,ja,ia|і i|ї yi,ji,i|є ye,je,e|ґ g";

    private static final String CYRILLIC_SOUNDS =
            "а a|б b|в v|г g|д d|е e|ж Z|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х h|ц ts"
                    + "|ч C|ш S|щ S|ъ |ы i|ь |э e|ю iu|я ia|і i|ї i|є e|ґ g";

    private static final String CYRILLIC_LATIN =
            "shch S|sch S|shh S|sh S|zh Z|kh h|ch C|tz ts|ye e|je e|yo e|jo e|x h,ks|c ts,s,k|j i,Z|y i|w v"
                    + "|4 C|6 S|q k|h h,g";

    private static final String ARABIC_WRITTEN =
            "ا a|ب b|ت t|ث th,s,t|ج j,g,g|ح 7,7,h|خ 5,kh,5|د d|ذ z,th,d|ر r|ز z|س s|ش sh,sh,ch|ص s,s,9"
                    + "|ض d,d,dh|ط t,6,t|ظ z|ع 3|غ gh,gh,8|ف f|ق 2,q,9|ك k|ل l|م m|ن n|ه h,a,eh|و w,o,ou|ي y,i,ee|ء 2,2,|پ p|ڤ v|گ g|چ ch";

    private static final String ARABIC_SOUNDS =
            "ا a|ب b|ت t|ث t,s|ج j|ح h|خ x|د d|ذ z,d|ر r|ز z|س s|ش S|ص s|ض d|ط t|ظ z,d|ع 3|غ G|ف f|ق q|ك k"
                    + "|ل l|م m|ن n|ه h|و u|ي i|ء 2|پ b|ڤ f|گ j|چ S";

    private static final String ARABIC_LATIN =
            "sh S|ch S,k|kh x|gh G|th t,s,z|dh d,z|5 x|7 h|2 2,q|6 t|8 q,G|9 q,s|4 z,S|g j,G,q|k k,q|c k,s|p b"
                    + "|v f|x x,ks|w u|y i|o u";

    private static final int MOST_READINGS = 24;

    private final Map<String, String[]> written;
    private final Map<String, String[]> sounds;
    private final Map<String, String[]> latin;
    private final boolean leavesOutVowels;

    private Romanisation(String written, String sounds, String latin, boolean leavesOutVowels) {
        this.written = table(written);
        this.sounds = table(sounds);
        this.latin = table(latin);
        this.leavesOutVowels = leavesOutVowels;
    }

    /** That of a script, if people write it so. */
    static Optional<Romanisation> of(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> Optional.of(new Romanisation(CYRILLIC_WRITTEN, CYRILLIC_SOUNDS, CYRILLIC_LATIN, false));
            case ARABIC -> Optional.of(new Romanisation(ARABIC_WRITTEN, ARABIC_SOUNDS, ARABIC_LATIN, true));
            default -> Optional.empty();
        };
    }

    private static Map<String, String[]> table(String notation) {
        Map<String, String[]> table = new LinkedHashMap<>();
        for (String entry : notation.split("\\|", -1)) {
            String[] both = entry.split(" ", 2);
            table.put(both[0], both[1].split(",", -1));
        }
        return table;
    }

    /** Whether the script has no letters for short vowels. */
    boolean leavesOutVowels() {
        return leavesOutVowels;
    }

    /** The sounds of a word in the script, in all readings; none for a word that is not in the script. */
    List<String> soundsOf(String word) {
        if (leavesOutVowels && word.length() > 2 && word.endsWith("ه")) {
            // Mostly it is the feminine ending, which sounds like a.
            List<String> both = new ArrayList<>(readings(word, sounds, false));
            both.addAll(readings(word.substring(0, word.length() - 1) + "ا", sounds, false));
            return both;
        }
        return readings(word, sounds, false);
    }

    /** The sounds of a word in Latin letters, in all readings; none for one that has other letters. */
    List<String> soundsOfLatin(String word) {
        return readings(word, latin, true);
    }

    private static List<String> readings(String word, Map<String, String[]> table, boolean latin) {
        List<String> readings = List.of("");
        for (int from = 0; from < word.length(); ) {
            int length = Math.min(4, word.length() - from);
            while (length > 1 && !table.containsKey(word.substring(from, from + length))) {
                length--;
            }
            String letters = word.substring(from, from + length);
            String[] alternatives = table.get(letters);
            if (alternatives == null) {
                if (!latin || letters.charAt(0) >= 128) {
                    return List.of();
                }
                alternatives = new String[] {letters};
            }
            readings = continued(readings, alternatives);
            from += length;
        }
        return readings;
    }

    private static List<String> continued(List<String> readings, String[] alternatives) {
        List<String> all = new ArrayList<>();
        for (String alternative : alternatives) {
            for (String reading : readings) {
                boolean doubled = reading.endsWith(alternative) && !alternative.isEmpty();
                all.add(doubled ? reading : reading + alternative);
            }
        }
        return all.size() > MOST_READINGS ? all.subList(0, MOST_READINGS) : all;
    }

    /** A text as somebody may write it in Latin letters; words that are not in the script stay as they are. */
    String written(Words words, Random random) {
        int scheme = random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (String word : words.all()) {
            StringBuilder letters = new StringBuilder(text.length() == 0 ? "" : " ");
            String rest = word;
            if (leavesOutVowels && word.startsWith("ال") && word.length() > 4) {
                letters.append(scheme == 0 ? "al" : "el").append(random.nextBoolean() ? " " : "");
                rest = word.substring(2);
            }
            append(rest, scheme, random, letters);
            text.append(letters);
        }
        return text.toString();
    }

    private void append(String word, int scheme, Random random, StringBuilder latinLetters) {
        boolean afterConsonant = false;
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            String[] spellings = written.getOrDefault(letter, new String[] {letter});
            boolean vowel = "اوي".contains(letter);
            if (leavesOutVowels && afterConsonant && !vowel && random.nextInt(10) < 6) {
                latinLetters.append("aaaeeeio".charAt(random.nextInt(8)));
            }
            latinLetters.append(spellings[Math.min(scheme, spellings.length - 1)]);
            afterConsonant = !vowel;
        }
    }

    /** Only the sounds that everybody writes. */
    static String skeleton(String ofSounds) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < ofSounds.length(); i++) {
            char sound = ofSounds.charAt(i);
            boolean again = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == sound;
            if ("aeiou23".indexOf(sound) < 0 && !again) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    /** Letters of the script for sounds, as well as can be told without knowing the word. */
    String spelled(String ofSounds) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < ofSounds.length(); i++) {
            char sound = ofSounds.charAt(i);
            boolean shortVowel = leavesOutVowels && "aei".indexOf(sound) >= 0 && i > 0 && i < ofSounds.length() - 1;
            if (!shortVowel) {
                spelled.append(letterFor(String.valueOf(sound)));
            }
        }
        return spelled.toString();
    }

    private String letterFor(String sound) {
        String same = leavesOutVowels && sound.equals("e") ? "i" : sound;
        return sounds.entrySet().stream()
                .filter(letter -> Arrays.asList(letter.getValue()).contains(same))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(sound);
    }
}
