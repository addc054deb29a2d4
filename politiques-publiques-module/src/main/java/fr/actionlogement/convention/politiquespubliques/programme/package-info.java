/** The programmes of axis 3: what they are, which line pays them, in which years, and what is published about them. Data, no code per programme. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.programme;

import org.jspecify.annotations.NullMarked;
