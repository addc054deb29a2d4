package fr.actionlogement.architecture.exemples.r27.conforme.common.journal;

import org.springframework.stereotype.Component;

@Component("formats")
public class Formats {}
