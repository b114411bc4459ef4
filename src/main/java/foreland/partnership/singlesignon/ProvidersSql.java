package foreland.partnership.singlesignon;

import foreland.house.HouseSecret;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The providers of the acting partnership and what they give, as its administrator keeps them. */
@Component
@Transactional
class ProvidersSql {

    private static final String NOUN = "partnership.identity-provider";

    private final JdbcClient sql;
    private final HouseSecret house;
    private final Journal journal;

    ProvidersSql(JdbcClient sql, HouseSecret house, Journal journal) {
        this.sql = sql;
        this.house = house;
        this.journal = journal;
    }

    List<IdentityProvider> list() {
        return sql.sql("""
                        select * from partnership.identity_provider
                        where partnership_id = journal.acting_partnership() order by name""").query((row, n) -> provider(row)).list();
    }

    Optional<IdentityProvider> find(UUID id) {
        return list().stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Empty when it was sealed under another secret than this node's. */
    Optional<String> secretOf(UUID id) {
        return sql.sql("select secret from partnership.identity_provider where id = ?")
                .param(id)
                .query(byte[].class)
                .optional()
                .flatMap(kept -> house.open(sealedFor(id), kept));
    }

    void add(IdentityProvider provider, String secret) {
        sql.sql("""
                        insert into partnership.identity_provider (id, partnership_id, name, issuer, client_id, secret,
                            public_address, domains, role_claim, agency_claim, own_addresses, asks_factor)
                        values (:id, journal.acting_partnership(), :name, :issuer, :client, :secret,
                            :address, :domains, :roles, :agencies, :own, :factor)""")
                .params(parameters(provider))
                .param("secret", house.seal(sealedFor(provider.id()), secret))
                .update();
        changed(provider, "single sign-on added");
    }

    /**
     * @param secret empty to keep the one there is
     * @return whether it was saved; false when someone else was faster
     */
    boolean save(IdentityProvider provider, Optional<String> secret) {
        int saved = sql.sql("""
                        update partnership.identity_provider set name = :name, issuer = :issuer, client_id = :client,
                            secret = coalesce(:secret, secret), public_address = :address, domains = :domains,
                            role_claim = :roles, agency_claim = :agencies, own_addresses = :own, asks_factor = :factor,
                            version = version + 1
                        where id = :id and version = :version""")
                .params(parameters(provider))
                .param(
                        "secret",
                        secret.map(text -> house.seal(sealedFor(provider.id()), text))
                                .orElse(null),
                        java.sql.Types.BINARY)
                .param("version", provider.version())
                .update();
        if (saved == 1) {
            changed(provider, "single sign-on changed");
        }
        return saved == 1;
    }

    void turn(IdentityProvider provider, boolean on) {
        sql.sql("update partnership.identity_provider set switched_on = ?, version = version + 1 where id = ?")
                .params(on, provider.id())
                .update();
        changed(provider, on ? "single sign-on switched on" : "single sign-on switched off");
    }

    /** The roles it gave stay, as roles given by hand. */
    void remove(IdentityProvider provider) {
        sql.sql("delete from partnership.identity_provider where id = ?")
                .param(provider.id())
                .update();
        journal.removed(Noun.of(NOUN, provider.id()), "single sign-on removed");
    }

    List<RoleMapping> mappingsOf(UUID provider) {
        return sql.sql("""
                        select m.id, m.role_value, m.agency_value, m.agency_id, a.name as agency, m.role, r.title as role_title
                        from partnership.identity_mapping m
                        join partnership.agency a on a.id = m.agency_id
                        join partnership.role r on r.code = m.role
                        where m.provider_id = ? order by m.role_value, m.agency_value, a.name, r.position""").param(provider).query(RoleMapping.class).list();
    }

    void addMapping(IdentityProvider provider, RoleMapping mapping) {
        sql.sql("""
                        insert into partnership.identity_mapping
                            (id, partnership_id, provider_id, role_value, agency_value, agency_id, role)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?, ?)""")
                .params(
                        mapping.id(),
                        provider.id(),
                        mapping.roleValue(),
                        mapping.agencyValue(),
                        mapping.agencyId(),
                        mapping.role())
                .update();
        changed(provider, "role given by single sign-on");
    }

    void removeMapping(IdentityProvider provider, UUID mapping) {
        sql.sql("delete from partnership.identity_mapping where provider_id = ? and id = ?")
                .params(provider.id(), mapping)
                .update();
        changed(provider, "role no longer given by single sign-on");
    }

    private void changed(IdentityProvider provider, String act) {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("name", provider.name());
        now.put("issuer", provider.issuer());
        now.put("clientId", provider.clientId());
        now.put("domains", provider.domains());
        now.put(
                "gives",
                mappingsOf(provider.id()).stream()
                        .map(mapping -> Map.of(
                                "value", mapping.roleValue() + " " + mapping.agencyValue(),
                                "agency", mapping.agency(),
                                "role", mapping.role()))
                        .toList());
        journal.changed(Noun.of(NOUN, provider.id()), act, now);
    }

    private static Map<String, @Nullable Object> parameters(IdentityProvider provider) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", provider.id());
        parameters.put("name", provider.name());
        parameters.put("issuer", provider.issuer());
        parameters.put("client", provider.clientId());
        parameters.put("address", provider.publicAddress());
        parameters.put("domains", provider.domains().toArray(String[]::new));
        parameters.put("roles", provider.roleClaim());
        parameters.put("agencies", provider.agencyClaim());
        parameters.put("own", provider.ownAddresses());
        parameters.put("factor", provider.asksFactor());
        return parameters;
    }

    private static String sealedFor(UUID id) {
        return "identity provider " + id;
    }

    private static IdentityProvider provider(ResultSet row) throws SQLException {
        return new IdentityProvider(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("issuer"),
                row.getString("client_id"),
                row.getString("public_address"),
                List.of((String[]) row.getArray("domains").getArray()),
                row.getString("role_claim"),
                row.getString("agency_claim"),
                row.getBoolean("own_addresses"),
                row.getBoolean("asks_factor"),
                row.getBoolean("switched_on"),
                row.getInt("version"));
    }
}
