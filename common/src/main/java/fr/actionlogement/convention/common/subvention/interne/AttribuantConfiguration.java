package fr.actionlogement.convention.common.subvention.interne;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttribuantProperties.class)
@PropertySource(value = "classpath:convention/common/attribuant.properties", encoding = "UTF-8")
class AttribuantConfiguration {}
