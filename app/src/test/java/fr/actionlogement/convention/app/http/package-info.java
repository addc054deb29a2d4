/** The product seen from outside, through a real port: what it promises to any program, however it behaves. */
@NullMarked
package fr.actionlogement.convention.app.http;

import org.jspecify.annotations.NullMarked;
