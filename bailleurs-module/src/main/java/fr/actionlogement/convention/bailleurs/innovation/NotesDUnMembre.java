package fr.actionlogement.convention.bailleurs.innovation;

import java.util.List;

/** The marks of a member, in the order of the criteria. */
public record NotesDUnMembre(String membre, List<Integer> notes) {}
