/**
 * Tables as files. A feature contributes one {@link TableExportee} bean per table it shows; CSV and XLSX, their headings
 * (filters, author, time, count, totals), the links on the page and the large ones in the background are done here once.
 */
@NullMarked
package fr.actionlogement.convention.common.export;

import org.jspecify.annotations.NullMarked;
