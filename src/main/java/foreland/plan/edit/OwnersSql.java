package foreland.plan.edit;

import foreland.govuk.Choice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be chosen as the owner of an action: the people of the partnership's agencies, as far as the editor may see them. */
@Component
class OwnersSql {

    private final JdbcClient sql;

    OwnersSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** By agency and name; a person of several agencies stands there once, with all of them. */
    @Transactional(readOnly = true)
    public List<Choice> list() {
        return sql.sql("""
                        select person.name, string_agg(distinct agency.name, ', ' order by agency.name) as agencies
                        from partnership.person
                        join partnership.membership on membership.person_id = person.id
                        join partnership.agency on agency.id = membership.agency_id
                        where membership.partnership_id = journal.acting_partnership()
                            and partnership.today() between membership.from_date and coalesce(membership.to_date, 'infinity')
                            and person.name is not null
                        group by person.id, person.name
                        order by agencies, person.name""")
                .query((row, number) ->
                        new Choice(row.getString("name"), row.getString("name") + ", " + row.getString("agencies")))
                .list();
    }
}
