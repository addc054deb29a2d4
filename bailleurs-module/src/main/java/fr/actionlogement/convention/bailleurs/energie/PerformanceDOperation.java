package fr.actionlogement.convention.bailleurs.energie;

/** Energy and carbon of an operation, with its names. */
public record PerformanceDOperation(String intitule, String nomDuBailleur, PerformanceVue performance) {}
