package fr.actionlogement.convention.salaries.aide;

import java.io.Serializable;

/** Key of a term: its aid and its rank. */
record TermeId(Long aideId, Integer rang) implements Serializable {}
