# Harvests a list with HTTP::OAI: an identifier and what became of it, a line each.
use strict;
use warnings;
use HTTP::OAI;

my ($url, $prefix) = @ARGV;
my $answer = HTTP::OAI::Harvester->new(baseURL => $url)->ListRecords(
  metadataPrefix => $prefix,
  onRecord => sub { print $_[0]->identifier, "\t", ($_[0]->is_deleted ? 'deleted' : 'there'), "\n" },
);
die $answer->code . ' ' . $answer->message if $answer->is_error;
