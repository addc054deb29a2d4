package fr.actionlogement.convention.common.importation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The deposit form: one file. */
record DepotForm(@Nullable MultipartFile fichier) {}
