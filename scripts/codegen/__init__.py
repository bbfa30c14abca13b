"""The pipeline that turns an API description into `esper_client`."""
