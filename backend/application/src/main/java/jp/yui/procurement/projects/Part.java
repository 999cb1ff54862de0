package jp.yui.procurement.projects;

/** As what a body takes part in a purchase: coordinator, buyer, member that does not buy, associate member, observer. */
enum Part {
    COORDINATOR,
    BUYER,
    MEMBER,
    ASSOCIATE,
    OBSERVER
}
