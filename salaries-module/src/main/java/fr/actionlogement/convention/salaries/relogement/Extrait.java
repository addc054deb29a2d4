package fr.actionlogement.convention.salaries.relogement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param apres key of the page after; null on the last
 * @param total how many in the whole list
 */
public record Extrait<T>(List<T> elements, @Nullable String apres, long total) {}
