package fr.actionlogement.architecture.exemples.r19.conforme.bailleurs.operation.interne;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

interface Suivi {
    @NativeQuery("select 1")
    int un(JdbcClient sql);
}
