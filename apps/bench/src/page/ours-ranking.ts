import '@dealstory/widgets/sales-ranking';
