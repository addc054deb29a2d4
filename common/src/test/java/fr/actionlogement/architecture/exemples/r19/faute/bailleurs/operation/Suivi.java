package fr.actionlogement.architecture.exemples.r19.faute.bailleurs.operation;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

interface Suivi {
    @NativeQuery("select 1")
    int un(JdbcClient sql);
}
