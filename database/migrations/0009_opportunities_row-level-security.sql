grant select on opportunities.opportunity, opportunities.text, opportunities.earlier_text to green_channel_app;
