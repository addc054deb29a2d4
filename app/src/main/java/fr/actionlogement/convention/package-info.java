/** Root package: the main class alone. Each Maven module lives in one sub-package. */
@NullMarked
package fr.actionlogement.convention;

import org.jspecify.annotations.NullMarked;
