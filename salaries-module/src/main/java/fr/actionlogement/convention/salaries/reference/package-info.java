/** References of the axis: {@code MJ-2026-000123}, a prefix per kind of file, a year, a rank without hole but for what was rolled back. */
@NullMarked
package fr.actionlogement.convention.salaries.reference;

import org.jspecify.annotations.NullMarked;
