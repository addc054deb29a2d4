package fr.actionlogement.architecture.exemples.r23.conforme.bailleurs.operation;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DemarreIT {}
