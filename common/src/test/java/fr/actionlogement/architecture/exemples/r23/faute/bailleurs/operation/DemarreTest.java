package fr.actionlogement.architecture.exemples.r23.faute.bailleurs.operation;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DemarreTest {}
