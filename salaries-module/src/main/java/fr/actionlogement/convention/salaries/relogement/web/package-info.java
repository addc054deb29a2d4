/** Pages and REST entries of rights and leases. */
@NullMarked
package fr.actionlogement.convention.salaries.relogement.web;

import org.jspecify.annotations.NullMarked;
