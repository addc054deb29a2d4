package fr.actionlogement.convention.common.axe;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/**
 * The MapStruct settings every axis uses: {@code @Mapper(config = CorrespondanceExacte.class)}. A field of the target
 * that nothing fills stops the compilation.
 */
@MapperConfig(
        componentModel = ComponentModel.SPRING,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface CorrespondanceExacte {}
