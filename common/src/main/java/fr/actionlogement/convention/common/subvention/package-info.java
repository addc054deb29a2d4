/**
 * Open data of grants: each axis contributes its grants through {@link SourceDeSubventions}; the file follows the national
 * schema « subventions » (SCDL 2.1.1). Loans and personal aids are no grants and are never told here.
 */
@NullMarked
package fr.actionlogement.convention.common.subvention;

import org.jspecify.annotations.NullMarked;
