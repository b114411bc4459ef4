-- Which column of an uploaded table is which, as its reader chose on the page.
alter table evidence.upload add column mapping text;
comment on column evidence.upload.mapping is 'JSON: which column is the area, the period, the measure and so on; null where the columns tell themselves.';

-- What an agency's columns were like before is offered again when its headings have changed a little.
create index column_mapping_by_agency on evidence.column_mapping (partnership_id, agency);

-- What is said of a dataset, and whether everyone may see it, is the coordinator's to say.
insert into partnership.role_right values ('COORDINATOR', 'evidence.publish');
