package fr.actionlogement.convention;

@SpringBootApplication
class Application {}
