import '@dealstory/widgets/deal-timeline';
