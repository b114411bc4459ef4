package foreland.partnership.webhooks;

import foreland.partnership.Destinations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where webhooks may go; the operator allows addresses inside their network by {@code FORELAND_WEBHOOKS_INSIDE=true}. */
@Configuration(proxyBeanMethods = false)
class WhereTo {

    @Bean
    Destinations webhookDestinations(@Value("${foreland.webhooks.inside:false}") boolean inside) {
        return new Destinations(inside);
    }
}
