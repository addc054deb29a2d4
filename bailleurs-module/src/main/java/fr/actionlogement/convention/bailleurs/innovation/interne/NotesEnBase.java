package fr.actionlogement.convention.bailleurs.innovation.interne;

import fr.actionlogement.convention.bailleurs.innovation.NotesDUnMembre;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The marks of the members. */
@Component
public class NotesEnBase {

    private static final String NOTER = """
            insert into bailleurs.note_candidature (candidature_reference, depose_par, membre, rang, note)
            select c.reference, c.depose_par, ?, u.rang, u.note
            from bailleurs.candidature c, unnest(?::int[]) with ordinality as u(note, rang) where c.reference = ?
            on conflict (candidature_reference, membre, rang) do update set note = excluded.note
            """;

    private final JdbcTemplate sql;

    NotesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes the marks of a member, in place of those given before. */
    public void noter(String candidature, String membre, List<Integer> notes) {
        sql.update(NOTER, membre, notes.toArray(Integer[]::new), candidature);
    }

    /** Every member's marks. */
    public List<NotesDUnMembre> de(String candidature) {
        Map<String, List<Integer>> notes = new LinkedHashMap<>();
        sql.query(
                "select membre, note from bailleurs.note_candidature where candidature_reference = ? order by membre, rang",
                ligne -> {
                    notes.computeIfAbsent(ligne.getString(1), m -> new ArrayList<>())
                            .add(ligne.getInt(2));
                },
                candidature);
        return notes.entrySet().stream()
                .map(m -> new NotesDUnMembre(m.getKey(), List.copyOf(m.getValue())))
                .toList();
    }
}
