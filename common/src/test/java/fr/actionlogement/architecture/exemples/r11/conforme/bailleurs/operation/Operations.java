package fr.actionlogement.architecture.exemples.r11.conforme.bailleurs.operation;

public class Operations {
    private final OperationRepository repository;

    Operations(OperationRepository repository) {
        this.repository = repository;
    }

    public long nombre() {
        return repository.count();
    }
}
