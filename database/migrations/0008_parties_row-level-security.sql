grant select on parties.party, parties.source_record, parties.organisation, parties.name, parties.identifier, parties.location,
  parties.relation, parties.status_interval, parties.field, parties.fact, parties.affiliation, parties.merge,
  parties.duplicate_proposal, parties.reference, parties.published_party to green_channel_app;
