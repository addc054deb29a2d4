package fr.actionlogement.convention.bailleurs.innovation.web;

import fr.actionlogement.convention.bailleurs.innovation.NotesSaisies;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marks of a member: one field per criterion, under its rank. */
final class NotesForm {

    private Map<
                    Integer,
                    @Nullable @Min(value = 0, message = "Une note va de 0 à 20.")
                    @Max(value = 20, message = "Une note va de 0 à 20.") Integer>
            notes = new LinkedHashMap<>();

    static NotesForm de(List<Integer> notes) {
        NotesForm form = new NotesForm();
        for (int rang = 1; rang <= notes.size(); rang++) {
            form.notes.put(rang, notes.get(rang - 1));
        }
        return form;
    }

    /** The marks in order; every criterion is marked. */
    NotesSaisies saisie(int criteres) {
        if (notes.keySet().stream().anyMatch(rang -> rang < 1 || rang > criteres)) {
            throw new RegleNonRespectee("critere-inconnu", "Une note ne répond à aucun critère : rechargez la page.");
        }
        List<Integer> lues = new ArrayList<>();
        for (int rang = 1; rang <= criteres; rang++) {
            Integer note = notes.get(rang);
            if (note == null) {
                throw RegleNonRespectee.surChamp(
                        "notes[" + rang + "]", "note-manquante", "Notez chaque critère, de 0 à 20.");
            }
            lues.add(note);
        }
        return new NotesSaisies(lues);
    }

    public Map<Integer, @Nullable Integer> getNotes() {
        return notes;
    }

    public void setNotes(Map<Integer, @Nullable Integer> notes) {
        this.notes = notes;
    }
}
